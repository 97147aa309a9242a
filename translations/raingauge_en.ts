<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>raingauge::gui::ActivityModel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::ApplyPlanPage</name>
    <message numerus="yes">
        <source>%n statement(s) lose data</source>
        <translation>
            <numerusform>%n statement loses data</numerusform>
            <numerusform>%n statements lose data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::ApplyPresenter</name>
    <message numerus="yes">
        <source>Nothing is applied until %n migration(s) are put in order</source>
        <translation>
            <numerusform>Nothing is applied until %n migration is put in order</numerusform>
            <numerusform>Nothing is applied until %n migrations are put in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) to apply</source>
        <translation>
            <numerusform>%n migration to apply</numerusform>
            <numerusform>%n migrations to apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied</source>
        <translation>
            <numerusform>%n migration applied</numerusform>
            <numerusform>%n migrations applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) still pending.</source>
        <translation>
            <numerusform>%n migration still pending.</numerusform>
            <numerusform>%n migrations still pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migration</numerusform>
            <numerusform>%n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying %n migration(s)</source>
        <translation>
            <numerusform>Applying %n migration</numerusform>
            <numerusform>Applying %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1</source>
        <translation>
            <numerusform>Apply %n migration to %1</numerusform>
            <numerusform>Apply %n migrations to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::GeneratePresenter</name>
    <message numerus="yes">
        <source>%n change(s) for the first migration</source>
        <translation>
            <numerusform>%n change for the first migration</numerusform>
            <numerusform>%n changes for the first migration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n change since %1</numerusform>
            <numerusform>%n changes since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) appeared while others went away. Only you know which were renamed: nothing is chosen for you.</source>
        <translation>
            <numerusform>%n name appeared while others went away. Only you know which was renamed: nothing is chosen for you.</numerusform>
            <numerusform>%n names appeared while others went away. Only you know which were renamed: nothing is chosen for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) first: new, or renamed?</source>
        <translation>
            <numerusform>%n question first: new, or renamed?</numerusform>
            <numerusform>%n questions first: new, or renamed?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::GenerateRenamesPage</name>
    <message numerus="yes">
        <source>The SQL so far; %n unanswered shown as new</source>
        <translation>
            <numerusform>The SQL so far; %n unanswered shown as new</numerusform>
            <numerusform>The SQL so far; %n unanswered shown as new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::GenerateReviewPage</name>
    <message numerus="yes">
        <source>%n statement(s) lose data</source>
        <translation>
            <numerusform>%n statement loses data</numerusform>
            <numerusform>%n statements lose data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::NavigatorModel</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migrations need a decision</source>
        <translation>
            <numerusform>%n migration needs a decision</numerusform>
            <numerusform>%n migrations need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migrations, each with its SQL file and snapshot</source>
        <translation>
            <numerusform>%n migration, each with its SQL file and snapshot</numerusform>
            <numerusform>%n migrations, each with its SQL file and snapshot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the code has changed; %n renames are to be answered</source>
        <translation>
            <numerusform>the code has changed; %n rename is to be answered</numerusform>
            <numerusform>the code has changed; %n renames are to be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in the code have no migration yet</source>
        <translation>
            <numerusform>%n change in the code has no migration yet</numerusform>
            <numerusform>%n changes in the code have no migration yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migrations are not in %1 yet</source>
        <translation>
            <numerusform>%n migration is not in %1 yet</numerusform>
            <numerusform>%n migrations are not in %1 yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migrations…</source>
        <translation>
            <numerusform>Apply %n migration…</numerusform>
            <numerusform>Apply %n migrations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed %1</source>
        <translation>
            <numerusform>%n check passed %1</numerusform>
            <numerusform>%n checks passed %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelinePresenter</name>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renames to answer</source>
        <translation>
            <numerusform>%n rename to answer</numerusform>
            <numerusform>%n renames to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes not generated</source>
        <translation>
            <numerusform>%n change not generated</numerusform>
            <numerusform>%n changes not generated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files missing</source>
        <translation>
            <numerusform>%n file missing</numerusform>
            <numerusform>%n files missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be skipped</source>
        <translation>
            <numerusform>%n would be skipped</numerusform>
            <numerusform>%n would be skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other line endings</source>
        <translation>
            <numerusform>%n with other line endings</numerusform>
            <numerusform>%n with other line endings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots missing</source>
        <translation>
            <numerusform>%n snapshot missing</numerusform>
            <numerusform>%n snapshots missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the journal</source>
        <translation>
            <numerusform>%n not in the journal</numerusform>
            <numerusform>%n not in the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migrations</source>
        <translation>
            <numerusform>%n migration</numerusform>
            <numerusform>%n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
History in %3.%4, %n rows</source>
        <translation>
            <numerusform>%1, %2
History in %3.%4, %n row</numerusform>
            <numerusform>%1, %2
History in %3.%4, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migrations…</source>
        <translation>
            <numerusform>Apply %n migration…</numerusform>
            <numerusform>Apply %n migrations…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::RecordModel</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::RunModel</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::StepHeader</name>
    <message numerus="yes">
        <source>All %n step(s) are done</source>
        <translation>
            <numerusform>All %n step is done</numerusform>
            <numerusform>All %n steps are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raingauge::gui::TablePage</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexes</source>
        <translation>
            <numerusform>%n index</numerusform>
            <numerusform>%n indexes</numerusform>
        </translation>
    </message>
</context>
</TS>
