package org.jiedai.config;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Changes classes in the running server by its debug port, as a debugger does. */
record HotSwap(int port) {

    /**
     * Puts new code into the server.
     *
     * @param classes class name → new code
     * @return whether it is there; not if more than the code of methods changed, or a debugger is attached
     */
    boolean swap(Map<String, byte[]> classes) {
        try {
            VirtualMachine server = attach();
            try {
                Map<ReferenceType, byte[]> loaded = new HashMap<>();
                classes.forEach((name, code) -> server.classesByName(name).forEach(type -> loaded.put(type, code)));
                server.redefineClasses(loaded);
                return true;
            } finally {
                server.dispose();
            }
        } catch (IOException | UnsupportedOperationException | LinkageError e) {
            return false;
        }
    }

    private VirtualMachine attach() throws IOException {
        AttachingConnector socket = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(connector -> connector.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = socket.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(String.valueOf(port));
        try {
            return socket.attach(arguments);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }
}
