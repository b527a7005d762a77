/** What is said on the telephone, on the pages and where the words are kept (A1, A4, A5). */
package org.jiedai.telephone;
