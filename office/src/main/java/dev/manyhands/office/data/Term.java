package dev.manyhands.office.data;

import java.util.List;

/**
 * A kind of data and the words that it goes by. The words of two terms never coincide, so that a
 * label or an instruction names exactly one of them.
 */
public enum Term {
  FIRST_NAME("First name", "Given name", "Forename", "Firstname"),
  LAST_NAME("Last name", "Surname", "Family name", "Lastname"),
  FULL_NAME("Full name", "Name", "Your name", "Contact name"),
  EMAIL("E-mail", "Email", "Email address", "E-mail address", "Mail"),
  PHONE("Phone", "Telephone", "Phone number", "Telephone number", "Tel."),
  MOBILE("Mobile", "Mobile number", "Cell phone", "Mobile phone"),
  COMPANY("Company", "Company name", "Organisation", "Firm", "Employer"),
  JOB_TITLE("Job title", "Position", "Occupation", "Job"),
  DEPARTMENT("Department", "Division", "Dept.", "Business unit"),
  STREET("Street", "Street address", "Address", "Address line", "Street and number"),
  CITY("City", "Town", "City / Town", "Place"),
  POSTCODE("Postcode", "ZIP", "ZIP code", "Postal code", "Post code"),
  COUNTRY("Country", "Country / Region", "Land"),
  BIRTHDAY("Date of birth", "Birthday", "Birth date", "Born on"),
  START_DATE("Start date", "Starts on", "From date", "Date of entry"),
  WEBSITE("Website", "Web site", "Homepage", "Web address"),
  USER_NAME("User name", "Username", "Login", "User ID", "Account name"),
  PASSWORD("Password", "Pass phrase", "Secret word", "Passcode"),
  CUSTOMER_NUMBER("Customer number", "Customer no.", "Client number", "Customer ID"),
  ORDER_NUMBER("Order number", "Order no.", "Order ID", "Purchase order"),
  TAX_NUMBER("VAT number", "VAT ID", "Tax number", "Tax ID"),
  ACCOUNT("IBAN", "Bank account", "Account number", "Bank details"),
  PRODUCT("Product", "Item", "Article", "Product name"),
  QUANTITY("Quantity", "Amount", "Number of items", "Qty"),
  PRICE("Price", "Unit price", "Cost", "Price each"),
  SUBJECT("Subject", "Topic", "Title of message", "Regarding"),
  MESSAGE("Message", "Your message", "Message text", "Enquiry"),
  NOTES("Notes", "Remarks", "Comments", "Comment", "Note"),
  SALUTATION("Salutation", "Form of address", "Courtesy title"),
  LANGUAGE("Language", "Preferred language", "Correspondence language"),
  SEGMENT("Segment", "Customer type", "Category", "Customer group"),
  STATUS("Status", "State of record", "Record status"),
  SOURCE("Source", "Lead source", "How did you hear about us", "Heard about us"),
  PAYMENT("Payment method", "Payment", "Pay by", "Method of payment"),
  SHIPPING("Shipping", "Delivery", "Delivery method", "Shipping method"),
  SIZE("Size", "Pack size", "Item size"),
  COLOUR("Colour", "Color", "Shade"),
  NICKNAME("Nickname", "Display name", "Known as"),
  INDUSTRY("Industry", "Sector", "Line of business", "Branch", "Trade"),
  CONTACT_BY("Contact by", "Preferred contact", "Best way to reach", "Contact method", "Reach by"),
  SINCE("Customer since", "Client since", "Member since", "Since", "Joined on"),
  NEWS("Newsletter", "Mailing list", "News by e-mail", "Email updates"),
  TERMS("Terms", "Conditions", "Terms of use", "Terms and conditions"),
  FAX("Fax", "Fax number", "Telefax"),
  MIDDLE_NAME("Middle name", "Second name", "Middle initial"),
  REFERENCE("Reference", "Your reference", "Ref.", "Reference code"),
  COUPON("Coupon", "Voucher code", "Promo code", "Discount code");

  private final List<String> words;

  Term(String... words) {
    this.words = List.of(words);
  }

  /** Every name that the term goes by. */
  public List<String> words() {
    return words;
  }

  /** One of its names. */
  public String word(Dice dice) {
    return dice.of(words);
  }
}
