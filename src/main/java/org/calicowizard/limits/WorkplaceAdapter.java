package org.calicowizard.limits;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Gives a request its workplace once its body has come, and takes it back before the answer goes: a slow client holds
 * none.
 */
final class WorkplaceAdapter extends RequestMappingHandlerAdapter {

    private static final String PRODUCT = "org.calicowizard.";

    private final Workplaces workplaces;

    WorkplaceAdapter(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    @Override
    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
        return isWork(method.getBeanType()) ? new Work(method) : super.createInvocableHandlerMethod(method);
    }

    /** Health must be told and errors must be answered under any load. */
    private static boolean isWork(Class<?> controller) {
        return controller.getName().startsWith(PRODUCT) && !ErrorController.class.isAssignableFrom(controller);
    }

    private final class Work extends ServletInvocableHandlerMethod {

        private Work(HandlerMethod method) {
            super(method);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            return workplaces.work(() -> super.doInvoke(arguments));
        }
    }
}
