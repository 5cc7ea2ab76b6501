package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chart to be drawn from a table: its kind, what it shows, and at times its title. */
final class DrawChart implements Family {
  private static final List<String> KINDS = List.of("Bar", "Line", "Pie", "Area", "Scatter");

  @Override
  public String id() {
    return "analyse/chart-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Figures figures =
        dice.chance(0.5)
            ? Figures.monthly(dice, dice.between(2, 4), dice.between(2, 3))
            : Figures.some(dice, dice.between(2, 4), dice.between(2, 3));
    String kind = dice.of(KINDS);
    String measure = dice.of(figures.measures());
    boolean titled = dice.chance(0.5);
    String title = scene.person().get(Term.SUBJECT);
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Chart wizard",
                "New chart",
                "Insert chart",
                "Create a chart",
                "Chart editor",
                "Add a chart",
                "Chart",
                "Diagrams",
                "Make a chart",
                "Visualise",
                "Chart builder",
                "Draw a chart",
                "New diagram",
                "Plot"));
    sheet.heading(sheet.page().title());
    sheet.table(figures.headers(), figures.rows());
    Form form = sheet.form();
    String typeLabel =
        dice.of("Chart type", "Type", "Kind of chart", "Diagram", "Style", "Form", "Kind");
    Input type = dice.chance(0.5) ? Input.radio(Term.NOTES) : Input.list(Term.NOTES);
    form.add(type.label(typeLabel).options(KINDS).wants(kind));
    String valueLabel =
        dice.of(
            "Values", "Data", "Series", "Column", "Values from", "Shows", "Numbers", "Data column");
    Input values = dice.chance(0.5) ? Input.radio(Term.NOTES) : Input.list(Term.NOTES);
    form.add(values.label(valueLabel).options(figures.measures()).wants(measure));
    if (titled || dice.chance(0.3)) {
      Input input =
          Input.text(Term.SUBJECT)
              .label(dice.of("Title", "Chart title", "Caption", "Heading", "Name", "Chart name"));
      form.add(titled ? input.wants(title) : input);
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(dice.of("Draw", "Insert", "Create", "Plot", "OK"), () -> receipt[0].show());
    receipt[0] = new Receipt(scene, sheet, dice.wording("The chart is drawn.", "Chart inserted."));
    scene.show(sheet);
    ask(dice, scene, kind, measure, titled ? title : "");
    scene.solvedWhen(form::lastSentRight);
  }

  private static void ask(Dice dice, Scene scene, String kind, String measure, String title) {
    if (dice.chance(0.25)) {
      List<Instruction.Field> fields = new ArrayList<>();
      fields.add(new Instruction.Field(dice.of("Type", "Chart"), kind));
      fields.add(new Instruction.Field(dice.of("Values", "Data"), measure));
      if (!title.isEmpty()) {
        fields.add(new Instruction.Field("Title", title));
      }
      scene.instruct(
          dice.wording(
              "Draw this chart.",
              "Insert a chart.",
              "Please create this chart.",
              "Make the chart described here.",
              "Could you draw a chart with these settings?",
              "We need the following chart.",
              "Set up a chart like this.",
              "Make a new chart from these data.",
              "Fill in the form for this chart and create it.",
              "Create a chart as given.",
              "The chart should be as follows.",
              "Insert the chart that is described.",
              "Please make a chart of this kind.",
              "I would like a chart with these choices.",
              "Choose these settings and make the chart.",
              "Have this chart drawn.",
              "A chart, please."),
          fields);
      return;
    }
    String asked =
        Template.fill(
            dice.wording(
                "Draw a %s chart of %s.",
                "Insert a %s chart that shows %s.",
                "Make a %s chart from the column %s.",
                "Create a %s chart with the values of %s.",
                "Please make a %s chart of %s.",
                "Could you draw a %s chart that shows %s?",
                "I need a %s chart for %s.",
                "Add a %s chart of the values in %s.",
                "Show %2$s in a %1$s chart.",
                "Show %2$s as a %1$s chart, please.",
                "Let the form draw a %s chart of the column %s.",
                "%s chart of %s: please create it.",
                "Plot a %s chart with %s.",
                "We would like to see a %s chart of %s.",
                "Set up a %s chart for the values %s.",
                "Turn the column %2$s into a %1$s chart.",
                "Choose the type %s and the values %s, and create the chart.",
                "What we need is a %s chart showing %s.",
                "A chart of the type %s is to be made of %s.",
                "Put the numbers of %2$s into a %1$s chart.",
                "Have a %s chart of %s drawn.",
                "Use %2$s for a new %1$s chart.",
                "For the report, make a %s chart with the values of %s.",
                "Visualise %2$s by a %1$s chart.",
                "A %s chart of %s is needed."),
            dice.chance(0.5) ? kind.toLowerCase(Locale.ROOT) : kind,
            measure);
    scene.instruct(
        title.isEmpty()
            ? asked
            : asked
                + " "
                + Template.fill(
                    dice.wording(
                        "Call it \"%s\".",
                        "Its title is \"%s\".",
                        "Name it \"%s\".",
                        "Give it the title \"%s\".",
                        "The title should be \"%s\".",
                        "Put \"%s\" as its title.",
                        "Use \"%s\" for the title.",
                        "It is to be called \"%s\".",
                        "As its title, write \"%s\".",
                        "Please give it the name \"%s\".",
                        "It needs the title \"%s\".",
                        "Above it should stand \"%s\".",
                        "Its heading: \"%s\".",
                        "Title: \"%s\""),
                    title));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
