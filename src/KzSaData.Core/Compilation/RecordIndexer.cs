using KzSaData.Image;

namespace KzSaData.Compilation;

/// <summary>Says under which keys a record is to be found.</summary>
internal static class RecordIndexer
{
    public static void Index(DatasetRecord record, Support support, IndexSink sink)
    {
        sink.Add(IndexKind.Support, support);
        sink.Add(IndexKind.Place, record.Place);
        foreach (CooperationArea area in record.Areas)
        {
            sink.Add(IndexKind.Area, area);
        }

        foreach (Participant participant in record.Participants)
        {
            sink.Add(IndexKind.Role, participant.Role);
        }

        foreach (Actor actor in record.InvolvedActors())
        {
            sink.AddWithHome(IndexKind.Actor, IndexKind.ActorOrHome, actor);
        }

        foreach (Evidence evidence in record.Evidence)
        {
            sink.Add(IndexKind.Source, evidence.Source);
        }

        foreach (DatasetRecord other in record.LinkedRecords())
        {
            sink.Add(IndexKind.LinksTo, RecordReference.Pack(other.Table.Id, other.Row));
        }

        if (record.Notes.Count > 0)
        {
            sink.Add(IndexKind.Noted, 1);
        }

        if (record.Date?.IsOneOf == true)
        {
            sink.Add(IndexKind.OneOfDate, 1);
        }

        sink.AddWords(record.Title);
        sink.AddWords(record.Summary);
        IndexKindOf(record, sink);
    }

    private static void IndexKindOf(DatasetRecord record, IndexSink sink)
    {
        switch (record)
        {
            case Event e:
                Index(e, sink);
                break;
            case Agreement agreement:
                Index(agreement, sink);
                break;
            case Investment investment:
                Index(investment, sink);
                break;
            case Indicator indicator:
                sink.Add(IndexKind.Measure, indicator.Measure);
                sink.Add(IndexKind.Subject, indicator.Subject);
                sink.Add(IndexKind.Counterpart, indicator.Counterpart);
                sink.Add(IndexKind.Reporter, indicator.Reporter);
                break;
            case Programme programme:
                sink.Add(IndexKind.Owner, programme.Owner);
                break;
            case Proposal proposal:
                Index(proposal, sink);
                break;
        }
    }

    private static void Index(Event e, IndexSink sink)
    {
        sink.Add(IndexKind.Kind, e.Kind);
        sink.Add(IndexKind.Realis, e.Realis);
        if (e.Level is { } level)
        {
            sink.Add(IndexKind.Level, level);
        }
    }

    private static void Index(Agreement agreement, IndexSink sink)
    {
        sink.Add(IndexKind.Kind, agreement.Instrument);
        sink.Add(IndexKind.Binding, agreement.Binding);
        foreach (LegalStep step in agreement.LegalSteps)
        {
            sink.Add(IndexKind.LegalStep, step.Kind);
        }
    }

    private static void Index(Investment investment, IndexSink sink)
    {
        sink.Add(IndexKind.Kind, investment.Kind);
        sink.Add(IndexKind.Aggregation, investment.Aggregation);
        foreach (Actor actor in investment.From)
        {
            sink.AddWithHome(IndexKind.From, IndexKind.FromOrHome, actor);
        }

        foreach (Actor actor in investment.Into)
        {
            sink.AddWithHome(IndexKind.Into, IndexKind.IntoOrHome, actor);
        }

        if (investment.Amount is { } amount)
        {
            sink.Add(IndexKind.Stage, amount.Stage);
        }

        if (investment.Status is { } status)
        {
            sink.Add(IndexKind.Status, status);
        }
    }

    private static void Index(Proposal proposal, IndexSink sink)
    {
        sink.Add(IndexKind.Outcome, proposal.Outcome);
        foreach (Actor actor in proposal.By)
        {
            sink.Add(IndexKind.By, actor);
        }

        foreach (Actor actor in proposal.To)
        {
            sink.Add(IndexKind.To, actor);
        }
    }
}
