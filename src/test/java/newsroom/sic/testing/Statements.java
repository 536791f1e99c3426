package newsroom.sic.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Listens to what the application says to its database, whichever way it goes there, for the test
 * and for those who ask at its server. What a house does by itself meanwhile is not counted: others
 * that stand since an earlier test have their bookkeepers, and streams that end. One test at a time.
 */
public class Statements implements BeanPostProcessor {

    private static final List<String> SAID = new CopyOnWriteArrayList<>();
    private static volatile @Nullable Thread asking;

    /** The statements that were executed while something was done. */
    public static List<String> during(Runnable deed) {
        SAID.clear();
        asking = Thread.currentThread();
        try {
            deed.run();
            return List.copyOf(SAID);
        } finally {
            asking = null;
        }
    }

    private static boolean isAskedFor() {
        Thread test = asking;
        return test != null && (test.equals(Thread.currentThread()) || Answering.isNow());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Overheard(source) : bean;
    }

    private static final class Overheard extends DelegatingDataSource {

        Overheard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return overheard(super.getConnection());
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return overheard(super.getConnection(username, password));
        }
    }

    private static Connection overheard(Connection real) {
        return proxy(
                Connection.class,
                (proxy, method, arguments) -> {
                    Object answer = call(real, method, arguments);
                    return answer instanceof Statement statement
                            ? overheard(
                                    statement,
                                    method.getReturnType(),
                                    arguments != null && arguments[0] instanceof String sql
                                            ? sql
                                            : "")
                            : answer;
                });
    }

    private static Object overheard(Statement real, Class<?> type, String prepared) {
        return proxy(
                type,
                (proxy, method, arguments) -> {
                    if (isAskedFor() && method.getName().startsWith("execute")) {
                        SAID.add(
                                arguments != null && arguments[0] instanceof String sql
                                        ? sql
                                        : prepared);
                    }
                    return call(real, method, arguments);
                });
    }

    private static Object call(Object real, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
