package dev.manyhands.cluster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * How nodes know each other. Each makes a key pair and a certificate for itself when it starts,
 * whose name says its version and its fleet, and seals that together with its key by the secret.
 * Both sides of a connection ask for the other's; TLS sees to it that who shows a certificate has
 * its key, too.
 */
final class Passport {
  private static final HexFormat HEX = HexFormat.of();

  private final Secret secret;
  private final String version;
  private final long fleet;

  Passport(Secret secret, String version, long fleet) {
    this.secret = secret;
    this.version = version;
    this.fleet = fleet;
  }

  /** For connections to and from nodes of the same secret, version and fleet, and no others. */
  SSLContext context() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair keys = generator.generateKeyPair();
      String name =
          "%s %016x %s"
              .formatted(HEX.formatHex(seal(keys.getPublic(), fleet, version)), fleet, version);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "node",
          keys.getPrivate(),
          new char[0],
          new X509Certificate[] {parse(Der.certificate(keys, name))});
      KeyManagerFactory own = KeyManagerFactory.getInstance("SunX509");
      own.init(store, new char[0]);
      SSLContext context = SSLContext.getInstance("TLSv1.3");
      context.init(own.getKeyManagers(), new TrustManager[] {new Doorkeeper(this)}, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Lets a node in that shows this.
   *
   * @throws CertificateException which says why not
   */
  void check(X509Certificate shown) throws CertificateException {
    List<String> name = List.of(commonName(shown).split(" ", 3));
    byte[] seal;
    long itsFleet;
    try {
      if (name.size() != 3) {
        throw new CertificateException("it is no node of Manyhands");
      }
      seal = HEX.parseHex(name.get(0));
      itsFleet = HexFormat.fromHexDigitsToLong(name.get(1));
    } catch (IllegalArgumentException e) {
      throw new CertificateException("it is no node of Manyhands", e);
    }
    String itsVersion = name.get(2);
    if (!MessageDigest.isEqual(seal, seal(shown.getPublicKey(), itsFleet, itsVersion))) {
      throw new CertificateException("it has another secret");
    }
    if (!itsVersion.equals(version)) {
      throw new CertificateException(
          "it runs version %s, and this is version %s".formatted(itsVersion, version));
    }
    if (itsFleet != fleet) {
      throw new CertificateException(
          "it works on the fleet %016x, and the state that was given holds %016x"
              .formatted(itsFleet, fleet));
    }
  }

  private byte[] seal(PublicKey key, long itsFleet, String itsVersion) {
    byte[] encoded = key.getEncoded();
    byte[] words = itsVersion.getBytes(StandardCharsets.UTF_8);
    return secret.seal(
        ByteBuffer.allocate(encoded.length + Long.BYTES + words.length)
            .put(encoded)
            .putLong(itsFleet)
            .put(words)
            .array());
  }

  private static X509Certificate parse(byte[] der) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  private static String commonName(X509Certificate certificate) throws CertificateException {
    try {
      LdapName name = new LdapName(certificate.getSubjectX500Principal().getName());
      return name.isEmpty() ? "" : name.getRdn(0).getValue().toString();
    } catch (InvalidNameException e) {
      throw new CertificateException("it is no node of Manyhands", e);
    }
  }
}
