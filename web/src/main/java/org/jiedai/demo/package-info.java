/** What the demo shows before anybody has signed in: who is there, to be them with one click. */
package org.jiedai.demo;
