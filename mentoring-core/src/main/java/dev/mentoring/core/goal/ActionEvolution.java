package dev.mentoring.core.goal;

import dev.mentoring.core.identity.ActionId;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;

/** What each event does to an action. */
final class ActionEvolution implements Evolution<ActionItem, ActionState, ActionEvent> {
    static final ActionEvolution INSTANCE = new ActionEvolution();

    private ActionEvolution() {}

    @Override
    public ActionItem begin(Recorded<ActionState, ActionEvent> first) {
        ActionEvent.Assigned assigned = beginning(first, ActionEvent.Assigned.class);
        return ActionItem.builder()
                .id(ActionId.of(first.aggregate()))
                .relationship(assigned.relationship())
                .meeting(assigned.meeting())
                .goal(assigned.goal())
                .owner(assigned.owner())
                .ownerRole(assigned.ownerRole())
                .what(assigned.what())
                .due(assigned.due())
                .zone(assigned.zone())
                .timesRescheduled(0)
                .state(first.state())
                .version(first.sequence())
                .changedAt(first.occasion().at())
                .build();
    }

    @Override
    public ActionItem next(ActionItem action, Recorded<ActionState, ActionEvent> recorded) {
        ImmutableActionItem moved = ((ImmutableActionItem) action)
                .withState(recorded.state())
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
        if (recorded.event() instanceof ActionEvent.Rescheduled rescheduled) {
            return moved.withDue(rescheduled.due()).withTimesRescheduled(action.timesRescheduled() + 1);
        }
        return recorded.event() instanceof ActionEvent.Dropped dropped ? moved.withDropReason(dropped.reason()) : moved;
    }
}
