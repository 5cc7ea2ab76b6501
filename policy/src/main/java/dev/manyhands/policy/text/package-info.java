/**
 * Words as the network knows them. Start from {@link dev.manyhands.policy.text.Phrase}: hashed
 * sub-words for meaning, and hashes of whole words for telling what matches what.
 */
@NullMarked
package dev.manyhands.policy.text;

import org.jspecify.annotations.NullMarked;
