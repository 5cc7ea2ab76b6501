package dev.manyhands.office.family.writing;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Posts by several people: a given comment goes below one of them. */
final class CommentOnPost implements Family {
  private record Comment(int place, String words) {}

  /** What belongs to a post. */
  private record Post(String author, Widget open, Widget field, Widget send) {}

  @Override
  public String id() {
    return "write/comment-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Feed",
                "Wall",
                "News",
                "Blog",
                "Timeline",
                "Community",
                "Posts",
                "Today",
                "Stream",
                "Club",
                "Neighbours",
                "Forum"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    boolean hidden = dice.chance(0.5);
    String verb =
        dice.of(
            "Comment",
            "Reply",
            "Answer",
            "Write a comment",
            "Your comment",
            "Add a comment",
            "Respond",
            "Leave a comment");
    String send = dice.of("Post", "Send", "Submit", "Publish", "Send it", "Post it", "OK", "Enter");
    String like = dice.of("Like", "Share", "Save", "Follow", "Hide", "Report", "Bookmark", "Mute");
    Term kind = dice.of(Term.FULL_NAME, Term.NICKNAME, Term.USER_NAME);
    String at = kind == Term.FULL_NAME ? "" : dice.of("@", "");
    List<Comment> sent = new ArrayList<>();
    List<Post> posts = new ArrayList<>();
    int count = dice.between(2, tiny ? 2 : 4);
    while (posts.size() < count) {
      String author = at + new Person(dice).get(kind);
      if (posts.stream().noneMatch(post -> post.author.equals(author))) {
        posts.add(post(scene, sheet, author, hidden, List.of(verb, like, send)));
      }
    }
    Receipt receipt =
        new Receipt(
            scene,
            sheet,
            dice.wording(
                "Posted.",
                "Sent.",
                "Your comment has been posted.",
                "Comment added.",
                "Thank you for your comment.",
                "It is published.",
                "Done.",
                "The comment is saved.",
                "Published.",
                "Your comment is online."));
    String words = scene.person().get(dice.of(Term.MESSAGE, Term.SUBJECT, Term.NOTES));
    int right = dice.below(count);
    Post post = posts.get(right);
    for (int i = 0; i < count; i++) {
      Widget field = posts.get(i).field;
      int place = i;
      posts
          .get(i)
          .send
          .onClick(() -> {
            sent.add(new Comment(place, field.value()));
            receipt.show();
          });
    }
    scene.plan().fill(post.field, words).commit(post.send);
    if (hidden) {
      scene.plan().pressWhen(view -> !view.shows(post.field), post.open);
    }
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Comment \"%2$s\" on the post by %1$s.",
                "Write \"%2$s\" below what %1$s posted.",
                "Reply to %1$s's post with \"%2$s\".",
                "Find the post of %1$s and leave the comment \"%2$s\".",
                "Tell %1$s \"%2$s\" in a comment.",
                "Please comment on the post by %1$s: \"%2$s\"",
                "Could you write \"%2$s\" under the post of %1$s?",
                "Below the post by %1$s, add the comment \"%2$s\".",
                "Add \"%2$s\" as a comment to what %1$s wrote.",
                "Leave a comment for %1$s that says \"%2$s\".",
                "\"%2$s\": put this below the post by %1$s.",
                "Answer the post of %1$s with the words \"%2$s\".",
                "%1$s has posted something. Comment on it: \"%2$s\"",
                "The post by %1$s should get the comment \"%2$s\".",
                "Post \"%2$s\" in reply to %1$s.",
                "Type \"%2$s\" below the post that is by %1$s and send it.",
                "Respond to the post from %1$s, saying \"%2$s\".",
                "To what %1$s posted, reply \"%2$s\".",
                "Let %1$s read \"%2$s\" below the post.",
                "As a comment on %1$s's post, enter \"%2$s\" and send it.",
                "The comment \"%2$s\" belongs under the post by %1$s.",
                "Look for the post by %1$s and write \"%2$s\" below it.",
                "Publish \"%2$s\" as a comment on the post of %1$s.",
                "Say \"%2$s\" to %1$s in a comment on the post.",
                "Under what %1$s wrote, comment \"%2$s\".",
                "Send the comment \"%2$s\" to the post by %1$s.",
                "Please say \"%2$s\" under the post that %1$s wrote.",
                "Under the post from %1$s, say \"%2$s\"."),
            Asking.value(dice, post.author),
            words));
    scene.solvedWhen(() -> sent.equals(List.of(new Comment(right, words))));
  }

  private static Post post(
      Scene scene, Sheet sheet, String author, boolean hidden, List<String> words) {
    Dice dice = scene.dice();
    int field = scene.skin().fieldPx();
    sheet.paragraph(author);
    sheet.space(2 - scene.skin().gapPx());
    sheet.prose(scene.skin().isTiny() ? "…" : Prose.sentence(dice));
    List<String> verbs = hidden ? List.of(words.get(0), words.get(1)) : List.of(words.get(1));
    List<Widget> buttons = sheet.buttons(verbs);
    Widget[] entry = new Widget[2];
    Section section =
        sheet
            .page()
            .section(
                !hidden,
                () -> {
                  int wide = Math.min(300, sheet.widthPx() - 70);
                  entry[0] = sheet.page().add(Role.TEXTBOX, sheet.x(), sheet.y(), wide, field);
                  entry[0].name(words.getFirst()).placeholder(words.getFirst());
                  entry[1] =
                      sheet.page().button(words.get(2), sheet.x() + wide + 6, sheet.y(), 64, field);
                });
    sheet.space(field + scene.skin().gapPx());
    if (hidden) {
      buttons
          .getFirst()
          .onClick(() -> {
            section.show(true);
            scene.desk().focus(entry[0]);
          });
    }
    return new Post(author, buttons.getFirst(), entry[0], entry[1]);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
