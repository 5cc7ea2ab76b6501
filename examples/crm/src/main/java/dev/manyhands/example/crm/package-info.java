/**
 * A small customer-relations application with a database and a look of its own, for digital humans
 * to work in. It knows nothing of them. Start from {@link dev.manyhands.example.crm.CrmSite}.
 */
@NullMarked
package dev.manyhands.example.crm;

import org.jspecify.annotations.NullMarked;
