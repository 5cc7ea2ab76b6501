/** A small customer-relations application with a database and a look of its own. */
@NullMarked
package dev.manyhands.example.crm;

import org.jspecify.annotations.NullMarked;
