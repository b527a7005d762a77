/**
 * What every page stands on: who looks at it, unsent text, refusals in the person's language, push, formats, texts and
 * people's names.
 */
package org.jiedai.shared;
