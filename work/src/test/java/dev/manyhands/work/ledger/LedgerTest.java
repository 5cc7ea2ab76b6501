package dev.manyhands.work.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.work.job.Job;
import dev.manyhands.work.site.Jobs;
import dev.manyhands.work.site.MemberSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final String ANN = "Ann,ann@example.org,Aachen";
  private static final String BOB = "Bob,bob@example.org,Bonn";
  private static final String CID = "Cid,cid@example.org,Celle";

  @TempDir Path folder;
  private MemberSite site;
  private Ledger ledger;

  @BeforeEach
  void start() throws IOException {
    site = new MemberSite();
    ledger = open(folder);
  }

  /** A ledger without a memory. */
  Ledger open(Path inside) {
    return Ledger.in(inside, "members");
  }

  @AfterEach
  void close() {
    ledger.close();
    site.close();
  }

  private List<String> takeUp(String... rows) throws IOException {
    Job job = Jobs.read(Jobs.write(folder, List.of(rows), Jobs.PAGE), site);
    ledger.begin(1, "here", NOW);
    return ledger.takeUp(job);
  }

  private Item lease() {
    return ((Lease.Work) ledger.lease(NOW)).item();
  }

  private void end(Ending ending) {
    Item item = lease();
    ledger.beginAttempt(item, NOW);
    ledger.end(item, ending, Usage.NONE, "", null, NOW);
  }

  @Test
  void knowsRowsByWhatTheyHoldAndNotByTheirOrder() throws IOException {
    assertThat(takeUp(ANN, BOB)).isEmpty();
    end(new Ending.Verified("seen"));

    assertThat(takeUp(BOB, CID, ANN)).containsExactly("1 new rows were taken up.");
    assertThat(ledger.items(State.VERIFIED))
        .singleElement()
        .extracting(i -> i.row().number())
        .isEqualTo(3);
    assertThat(ledger.items(State.NEW)).hasSize(2);
  }

  @Test
  void doesNotEnterAgainWhatChangedAfterItWasVerified() throws IOException {
    takeUp(ANN, BOB);
    end(new Ending.Verified("seen"));

    assertThat(takeUp("Ann,ann@example.org,Ahlen", BOB))
        .singleElement()
        .asString()
        .contains("Row 1 has changed since it was verified: it is not entered again");
    assertThat(ledger.items(State.HANDED_OVER).getFirst().handOver()).isEqualTo(HandOver.CHANGED);
    assertThat(ledger.totals().rows()).isEqualTo(2);
  }

  @Test
  void triesAgainWhatAPersonHasMended() throws IOException {
    takeUp("Ann,nowhere,Aachen");
    end(new Ending.HandedOver(HandOver.REFUSED, "no e-mail address"));

    assertThat(takeUp(ANN)).singleElement().asString().contains("it is tried again");
    assertThat(lease().row().value("E-mail")).isEqualTo("ann@example.org");
  }

  @Test
  void saysWhenRowsAreGoneOrTheJobIsAnotherOne() throws IOException {
    takeUp(ANN, BOB);
    ledger.begin(1, "here", NOW);
    Job job =
        Jobs.read(
            Jobs.write(folder, List.of(ANN), Jobs.PAGE.replace("shows: Members", "shows: List")),
            site);
    assertThat(ledger.takeUp(job))
        .anyMatch(notice -> notice.contains("The job file has changed"))
        .anyMatch(notice -> notice.contains("Row 2 (new) is no longer among the rows"));
    assertThat(ledger.totals().rows()).isEqualTo(1);
  }

  @Test
  void lendsNoTwoRowsOfOneRecordAtOnce() throws IOException {
    takeUp(ANN, ANN, BOB);
    Item first = lease();
    assertThat(lease().row().value("Name")).isEqualTo("Bob");
    assertThat(ledger.lease(NOW)).isInstanceOf(Lease.Later.class);

    ledger.end(first, new Ending.Verified("seen"), Usage.NONE, "", null, NOW);
    assertThat(lease().row().number()).isEqualTo(2);
  }

  @Test
  void isUncertainAboutWhatAnotherRunLeftInTheMiddle() throws IOException {
    takeUp(ANN, BOB);
    Item begun = lease();
    ledger.beginAttempt(begun, NOW);
    lease();

    ledger.begin(2, "here", NOW);
    Item first = lease();
    assertThat(first.key()).isEqualTo(begun.key());
    assertThat(first.state()).isEqualTo(State.UNCERTAIN);
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(lease().state()).isEqualTo(State.NEW);
  }

  @Test
  void asksOnlyOnceARunAboutWhatCannotBeChecked() throws IOException {
    takeUp(ANN);
    end(new Ending.Uncertain("site down"));
    assertThat(ledger.lease(NOW)).isInstanceOf(Lease.Nothing.class);
    assertThat(ledger.totals().handedOver()).isEqualTo(1);

    ledger.begin(2, "here", NOW);
    assertThat(lease().state()).isEqualTo(State.UNCERTAIN);
  }

  @Test
  void waitsBeforeItTriesAgain() throws IOException {
    takeUp(ANN);
    end(new Ending.Again(NOW.plusSeconds(4), Ending.Cause.FAILED, "time-out"));

    assertThat(ledger.lease(NOW)).isEqualTo(new Lease.Later(NOW.plusSeconds(4)));
    Item again = ((Lease.Work) ledger.lease(NOW.plusSeconds(4))).item();
    assertThat(again.failures()).isEqualTo(1);
  }
}
