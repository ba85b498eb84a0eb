using CaiCach.Kernel.Actions;

namespace CaiCach.Accountability.Apologies;

#pragma warning disable SA1649 // the events of one record read best on one page

/// <summary>Something that happened to a letter. Data only; the words are made where it is shown.</summary>
public interface IApologyEvent : IRecordEvent;

public sealed record ApologyDrafted(string DossierCode, LatenessCause Cause, DateTimeOffset NewDueAt, DateTimeOffset SendBy) : IApologyEvent
{
    public string Type => "apology.drafted";
}

public sealed record ApologySigned(string Number, string SignerTitle) : IApologyEvent
{
    public string Type => "apology.signed";
}

public sealed record ApologySent(DateTimeOffset NewDueAt, ApologyDelivery Delivery, bool IsBreach) : IApologyEvent
{
    public string Type => "apology.sent";
}

/// <summary>Passed on by a reorganisation; a signed letter keeps its number and the name it was signed under.</summary>
public sealed record ApologyTransferred(Guid FromAgencyId, Guid ToAgencyId, string Decision) : IApologyEvent
{
    public string Type => "apology.transferred";
}

public sealed record ApologyCancelled(ApologyState Before, string Reason) : IApologyEvent
{
    public string Type => "apology.cancelled";
}
