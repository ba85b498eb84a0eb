using CaiCach.Kernel.Actions;

namespace CaiCach.Dossiers.Arriving;

#pragma warning disable SA1649, SA1402 // the events of one record read best on one page

public sealed record ArrivalRegistered(string Reference, DateTimeOffset ArrivedAt, DateTimeOffset? AnswerBy, string Article) : IRecordEvent
{
    public string Type => "arrival.registered";
}

public sealed record ArrivalAnswered(ArrivalAnswer Answer, Guid WithId, bool? IsLate) : IRecordEvent
{
    public string Type => "arrival.answered";
}

/// <summary>Its dates were counted again with a changed calendar.</summary>
public sealed record ArrivalRedated(Guid ChangeId, DateTimeOffset? AlertAt, DateTimeOffset? AnswerBy, string Words, string Decision) : IRecordEvent
{
    public string Type => "arrival.redated";
}

/// <summary>The agency ended; another answers, by the same date.</summary>
public sealed record ArrivalTransferred(Guid FromAgencyId, Guid ToAgencyId, string Decision) : IRecordEvent
{
    public string Type => "arrival.transferred";
}
