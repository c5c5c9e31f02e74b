package heard.questionnaires.ui;

import heard.shared.NavigationEntry;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionnairesNavigation {
    @Bean
    NavigationEntry questions() {
        return new NavigationEntry(
                "questionnaires.navigation.questions",
                QuestionsView.PATH,
                20,
                NavigationEntry.Scope.CONSULTATION,
                Set.of(Role.ORGANISER));
    }

    @Bean
    NavigationEntry languages() {
        return new NavigationEntry(
                "questionnaires.navigation.languages",
                LanguagesView.PATH,
                25,
                NavigationEntry.Scope.CONSULTATION,
                Set.of(Role.ORGANISER));
    }
}
