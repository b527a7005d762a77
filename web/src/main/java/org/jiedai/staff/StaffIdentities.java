package org.jiedai.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;
import org.jiedai.shared.Role;

/** Tells the container who signed in: {@code login@STORE}, with the roles held in that store as groups. */
@ApplicationScoped
public class StaffIdentities implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof StoreCredential checked)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        SignIn signIn = checked.signIn();
        return new CredentialValidationResult(
                new CallerPrincipal(signIn.login() + "@" + signIn.storeCode()),
                signIn.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }
}
