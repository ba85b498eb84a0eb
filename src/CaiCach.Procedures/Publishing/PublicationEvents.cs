using CaiCach.Kernel.Actions;

namespace CaiCach.Procedures.Publishing;

#pragma warning disable SA1649 // the events of one record read best on one page

public sealed record PublicationTakenUp(string Number, DateOnly SignedOn, PublicationDuty Duty) : IRecordEvent
{
    public string Type => "publication.taken-up";
}

/// <param name="EnteredOn">The day it was in the national database.</param>
/// <param name="DueOn">The last day in time; null where no term is known.</param>
public sealed record PublicationEntered(string Number, DateOnly EnteredOn, DateOnly? DueOn) : IRecordEvent
{
    public string Type => "publication.entered";
}
