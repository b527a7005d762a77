package org.jiedai.staff;

import jakarta.security.enterprise.credential.Credential;

/** A sign-in that has been checked by {@link LogIn}, on its way to the container. */
record StoreCredential(SignIn signIn) implements Credential {}
