/** Who did what, when and from where; written with every act, never changed by the application. */
package org.jiedai.audit;
