package dev.manyhands.cluster;

import java.io.NotSerializableException;
import java.nio.ByteBuffer;
import org.apache.pekko.serialization.SerializerWithStringManifest;

/** Messages between nodes as bytes. Pekko makes it by its name. */
final class Wire extends SerializerWithStringManifest {
  private static final String CALL = "c1";
  private static final String MOVING = "m1";

  @Override
  public int identifier() {
    return 4_180_101;
  }

  @Override
  public String manifest(Object message) {
    return message instanceof RollCall.Moving ? MOVING : CALL;
  }

  @Override
  public byte[] toBinary(Object message) {
    return switch (message) {
      case Call(int cohort) -> ByteBuffer.allocate(Integer.BYTES).putInt(cohort).array();
      case RollCall.Moving _ -> new byte[0];
      default ->
          throw new IllegalArgumentException("The message (%s) is unknown.".formatted(message));
    };
  }

  @Override
  public Object fromBinary(byte[] bytes, String manifest) throws NotSerializableException {
    if (manifest.equals(MOVING) && bytes.length == 0) {
      return RollCall.Moving.SOON;
    }
    if (!manifest.equals(CALL) || bytes.length != Integer.BYTES) {
      throw new NotSerializableException(
          "The message (%s, %d bytes) is unknown.".formatted(manifest, bytes.length));
    }
    return new Call(ByteBuffer.wrap(bytes).getInt());
  }
}
