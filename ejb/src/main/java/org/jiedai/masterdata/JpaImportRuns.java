package org.jiedai.masterdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Utc;

/** Imports in the database, with their files: any node may take one up. */
@ApplicationScoped
public class JpaImportRuns implements ImportRuns {
    private static final int PIECE = 1 << 20;
    private static final String OLD = """
            select r.number
            from import_run r
            where r.brought_at < ? and (exists (select 1 from import_file f where f.run_no = r.number)
            or exists (select 1 from import_problem p where p.run_no = r.number))""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<ImportRun> lock(RecordNo number) {
        return Optional.ofNullable(em.find(ImportRun.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean isTurnTaken(String turn) {
        return !em.createQuery("select r.number from ImportRun r where r.turn = :turn", RecordNo.class)
                .setParameter("turn", turn)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(ImportRun run) {
        em.persist(run);
    }

    @Override
    public void keep(RecordNo number, InputStream file) throws IOException {
        int piece = 0;
        byte[] content = file.readNBytes(PIECE);
        while (content.length > 0) {
            em.createNativeQuery("insert into import_file values (?, ?, ?)")
                    .setParameter(1, number.value())
                    .setParameter(2, piece)
                    .setParameter(3, content)
                    .executeUpdate();
            piece++;
            content = file.readNBytes(PIECE);
        }
    }

    @Override
    public List<RecordNo> toAnswer() {
        return em.createQuery("""
                                select r.number
                                from ImportRun r
                                where r.folderFile is not null
                                order by r.broughtAt, r.number""", RecordNo.class).getResultList();
    }

    @Override
    public List<CellProblem> problems(RecordNo number) {
        return em.createQuery(
                        "select p from ImportProblem p where p.run = :run order by p.line, p.id", ImportProblem.class)
                .setParameter("run", number)
                .getResultStream()
                .map(ImportProblem::problem)
                .toList();
    }

    @Override
    public void fetch(RecordNo number, Path to) throws IOException {
        try (OutputStream file = Files.newOutputStream(to)) {
            List<byte[]> content = piece(number, 0);
            for (int next = 1; !content.isEmpty(); next++) {
                file.write(content.get(0));
                content = piece(number, next);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> piece(RecordNo number, int piece) {
        return em.createNativeQuery("select content from import_file where run_no = ? and piece = ?")
                .setParameter(1, number.value())
                .setParameter(2, piece)
                .getResultList();
    }

    @Override
    public void forgetFile(RecordNo number) {
        em.createNativeQuery("delete from import_file where run_no = ?")
                .setParameter(1, number.value())
                .executeUpdate();
    }

    @Override
    public List<RecordNo> broughtBefore(Instant moment) {
        List<?> numbers =
                em.createNativeQuery(OLD).setParameter(1, Utc.of(moment)).getResultList();
        return numbers.stream().map(number -> new RecordNo((String) number)).toList();
    }

    @Override
    public void add(ImportProblem problem) {
        em.persist(problem);
    }

    @Override
    public void forgetProblems(RecordNo number) {
        em.createQuery("delete from ImportProblem p where p.run = :run")
                .setParameter("run", number)
                .executeUpdate();
    }

    @Override
    public void add(MasterChange change) {
        em.persist(change);
    }

    @Override
    public void renamed(SheetRow row, String formerKey, String storeCode) {
        if (!row.key().equals(formerKey)) {
            em.createQuery("""
                            update MasterChange c set c.recordKey = :now
                            where c.sheet = :sheet and c.storeCode = :store and c.recordKey = :former""")
                    .setParameter("now", row.key())
                    .setParameter("sheet", row.sheet())
                    .setParameter("store", storeCode)
                    .setParameter("former", formerKey)
                    .executeUpdate();
        }
    }

    @Override
    public void written() {
        em.flush();
        em.clear();
    }

    @Override
    public List<RecordNo> restingSince(Instant moment) {
        return em.createQuery(
                        "select r.number from ImportRun r where r.state in :running and r.seenAt < :moment",
                        RecordNo.class)
                .setParameter("running", List.of(ImportState.CHECKING, ImportState.TAKING))
                .setParameter("moment", moment)
                .getResultList();
    }
}
