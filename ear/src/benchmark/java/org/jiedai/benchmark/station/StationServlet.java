package org.jiedai.benchmark.station;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiedai.demo.Desks;
import org.jiedai.demo.Papers;

/** POST begins a shift or, with {@code close}, ends it; GET tells how it goes. */
@WebServlet("/shift")
public class StationServlet extends HttpServlet {
    @Inject
    private transient Desks desks;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Leftovers leftovers;

    @Inject
    private transient Bell bell;

    @Resource
    private transient ManagedThreadFactory people;

    private transient volatile Shift shift;

    @Override
    public void init() {
        papers.lookIn(OwnConnections.source());
    }

    @Override
    protected synchronized void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("close") != null) {
            shift.close();
        } else if (shift != null && !shift.over()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } else {
            bell.rang();
            shift = new Shift(Orders.of(request), desks, papers, leftovers, bell);
            shift.open(people);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(shift == null ? "{}" : shift.report().toString());
    }
}
