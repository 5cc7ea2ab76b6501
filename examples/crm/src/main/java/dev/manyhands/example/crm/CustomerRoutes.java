package dev.manyhands.example.crm;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The pages on which customers are found, read, added and changed. */
final class CustomerRoutes {
  private static final int PAGE_SIZE = 15;

  private final CustomerStore store;
  private final Pages pages;

  CustomerRoutes(CustomerStore store, Pages pages) {
    this.store = store;
    this.pages = pages;
  }

  void add(RoutesConfig routes) {
    routes.get("/customers", this::list);
    routes.post("/customers", context -> save(context, 0));
    routes.get("/customers/new", context -> form(context, CustomerForm.unsent(Customer.blank())));
    routes.get("/customers/{id}", this::show);
    routes.post("/customers/{id}", context -> save(context, customer(context).id()));
    routes.get(
        "/customers/{id}/edit", context -> form(context, CustomerForm.unsent(customer(context))));
    routes.get("/api/customers", this::find);
  }

  private void list(Context context) {
    String words = text(context, "q");
    long count = store.count(words);
    int last = (int) Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    int page = Math.clamp(pageNumber(context), 1, last);
    List<Customer> found = store.search(words, (page - 1) * PAGE_SIZE, PAGE_SIZE);
    context.html(pages.customers(words, found, count, page, last));
  }

  private void show(Context context) {
    context.html(pages.customer(customer(context), text(context, "saved")));
  }

  private void save(Context context, long id) {
    CustomerForm form = CustomerForm.read(id, context::formParam);
    if (!form.errors().isEmpty()) {
      form(context, form);
      return;
    }
    OptionalLong saved = id == 0 ? store.add(form.customer()) : store.change(form.customer());
    if (saved.isEmpty()) {
      form(context, form.refusedAsDuplicate());
      return;
    }
    context.redirect(
        "/customers/%d?saved=%s".formatted(saved.getAsLong(), id == 0 ? "new" : "changed"));
  }

  private void form(Context context, CustomerForm form) {
    context.status(form.errors().isEmpty() ? 200 : 422);
    context.html(pages.form(form));
  }

  private void find(Context context) {
    context.json(store.byEmail(text(context, "email")).stream().map(CustomerRoutes::json).toList());
  }

  private static Map<String, Object> json(Customer customer) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", customer.id());
    customer.values().forEach((field, value) -> json.put(field.key(), value));
    return json;
  }

  private Customer customer(Context context) {
    Customer found = null;
    try {
      found = store.byId(Long.parseLong(context.pathParam("id")));
    } catch (NumberFormatException e) {
      // Not a number, so nobody's: answered like any number that is nobody's.
    }
    if (found == null) {
      throw new NotFoundResponse("There is no such customer.");
    }
    return found;
  }

  private static int pageNumber(Context context) {
    try {
      return Integer.parseInt(text(context, "page"));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static String text(Context context, String parameter) {
    String text = context.queryParam(parameter);
    return text == null ? "" : text;
  }
}
