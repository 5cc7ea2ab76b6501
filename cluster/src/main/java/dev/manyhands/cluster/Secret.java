package dev.manyhands.cluster;

import dev.manyhands.fleet.FleetException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What all nodes of a cluster know, and nobody else. */
final class Secret {
  private static final int LEAST_LETTERS = 16;
  private static final byte[] SALT = "manyhands cluster".getBytes(StandardCharsets.US_ASCII);

  /** A fifth of a second: who sees a passport must not guess a weak secret by the million. */
  private static final int ROUNDS = 200_000;

  private final SecretKeySpec key;

  private Secret(String words) {
    try {
      key =
          new SecretKeySpec(
              SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                  .generateSecret(new PBEKeySpec(words.toCharArray(), SALT, ROUNDS, 256))
                  .getEncoded(),
              "HmacSHA256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads it.
   *
   * @param make whether to make one, of 256 random bits, where there is none
   * @throws FleetException where there is none, or it is too short
   */
  static Secret read(Path file, boolean make) {
    try {
      if (make && Files.notExists(file)) {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(bits) + "\n", StandardOpenOption.WRITE);
      }
      String words = Files.readString(file).strip();
      if (words.length() < LEAST_LETTERS) {
        throw new FleetException(
            "The secret (%s) has %d letters, and needs %d at least.\nMaybe let the first machine make it: give a file there that does not exist, then copy it to the others."
                .formatted(file, words.length(), LEAST_LETTERS));
      }
      return new Secret(words);
    } catch (NoSuchFileException e) {
      throw new FleetException(
          "The secret (%s) does not exist.\nMaybe copy it from the machine that began the cluster."
              .formatted(file),
          e);
    } catch (IOException e) {
      throw new FleetException("The secret (%s) cannot be used: %s.".formatted(file, e), e);
    }
  }

  /** What only those can compute who know the secret. */
  byte[] seal(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
