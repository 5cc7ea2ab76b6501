package dev.manyhands.cluster;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;

/**
 * Writes a self-signed certificate, which the JDK reads but has no way to make: X.509 version 1
 * (RFC 5280, section 4.1) in DER (ITU-T X.690), for a key on a curve.
 */
final class Der {
  private static final byte[] ECDSA_WITH_SHA256 =
      sequence(new byte[] {6, 8, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 4, 3, 2});
  private static final byte[] COMMON_NAME = {6, 3, 0x55, 4, 3};

  private Der() {}

  /** A certificate that lasts for ever: its keys do not outlive the process. */
  static byte[] certificate(KeyPair keys, String commonName) throws GeneralSecurityException {
    byte[] name =
        sequence(
            tagged(
                0x31,
                sequence(COMMON_NAME, tagged(0x0C, commonName.getBytes(StandardCharsets.UTF_8)))));
    byte[] body =
        sequence(
            tagged(2, new BigInteger(63, new SecureRandom()).toByteArray()),
            ECDSA_WITH_SHA256,
            name,
            sequence(time("20000101000000Z"), time("99991231235959Z")),
            name,
            keys.getPublic().getEncoded());
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    signature.update(body);
    return sequence(body, ECDSA_WITH_SHA256, tagged(3, joined(new byte[] {0}, signature.sign())));
  }

  private static byte[] time(String generalized) {
    return tagged(0x18, generalized.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] sequence(byte[]... parts) {
    return tagged(0x30, joined(parts));
  }

  private static byte[] tagged(int tag, byte[] content) {
    int length = content.length;
    byte[] head =
        length < 0x80
            ? new byte[] {(byte) tag, (byte) length}
            : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
    return joined(head, content);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
