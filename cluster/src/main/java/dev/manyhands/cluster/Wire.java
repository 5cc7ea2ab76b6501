package dev.manyhands.cluster;

import java.io.NotSerializableException;
import java.nio.ByteBuffer;
import org.apache.pekko.serialization.SerializerWithStringManifest;

/** Calls as bytes. Pekko makes it by its name. */
final class Wire extends SerializerWithStringManifest {
  private static final String CALL = "c1";

  @Override
  public int identifier() {
    return 4_180_101;
  }

  @Override
  public String manifest(Object message) {
    return CALL;
  }

  @Override
  public byte[] toBinary(Object message) {
    if (message instanceof Call(int cohort)) {
      return ByteBuffer.allocate(Integer.BYTES).putInt(cohort).array();
    }
    throw new IllegalArgumentException("The message (%s) is no call.".formatted(message));
  }

  @Override
  public Object fromBinary(byte[] bytes, String manifest) throws NotSerializableException {
    if (!manifest.equals(CALL) || bytes.length != Integer.BYTES) {
      throw new NotSerializableException(
          "The message (%s, %d bytes) is unknown.".formatted(manifest, bytes.length));
    }
    return new Call(ByteBuffer.wrap(bytes).getInt());
  }
}
