using CaiCach.Kernel.Actions;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Drafting;

#pragma warning disable SA1649 // the events of one record read best on one page

public sealed record VersionDrafted(int Number, string Source) : IRecordEvent
{
    public string Type => "procedure.drafted";
}

/// <param name="Changes">What changed in the draft, a few words each.</param>
public sealed record DraftWritten(int Number, IReadOnlyList<string> Changes) : IRecordEvent
{
    public string Type => "procedure.draft-written";
}

public sealed record DraftDiscarded(int Number) : IRecordEvent
{
    public string Type => "procedure.draft-discarded";
}

/// <param name="Ended">Number of the version that ends the day before; null for a first one.</param>
public sealed record VersionScheduled(int Number, DateOnly ValidFrom, string Decision, int? Ended) : IRecordEvent
{
    public string Type => "procedure.scheduled";
}

public sealed record VersionWithdrawn(int Number, DateOnly ValidFrom) : IRecordEvent
{
    public string Type => "procedure.withdrawn";
}

/// <param name="LastDay">The last day it is received.</param>
public sealed record ProcedureAbolished(int Number, DateOnly LastDay, string Decision) : IRecordEvent
{
    public string Type => "procedure.abolished";
}

public sealed record HandlingSet(IReadOnlyList<string> Agencies) : IRecordEvent
{
    public string Type => "procedure.handling-set";
}

public sealed record OnlineLevelChanged(int Number, OnlineLevel Level, DateOnly ValidFrom, string LegalSource) : IRecordEvent
{
    public string Type => "procedure.level-changed";
}

public sealed record FeeChanged(int Number, string Fee, DateOnly ValidFrom, string LegalSource) : IRecordEvent
{
    public string Type => "procedure.fee-changed";
}

/// <param name="IsFree">False where the days end.</param>
public sealed record BoundaryFreeChanged(bool IsFree, DateOnly Day, string LegalSource) : IRecordEvent
{
    public string Type => "procedure.boundary-free-changed";
}

/// <param name="Drafts">Drafts written.</param>
/// <param name="LeftOut">Lines that were not taken, each with its reason.</param>
public sealed record ProceduresImported(string FileHash, int Drafts, IReadOnlyList<string> LeftOut) : IRecordEvent
{
    public string Type => "procedure-import.done";
}

public sealed record GroupWritten(string Name, IReadOnlyList<string> Codes, DateOnly ValidFrom, string LegalSource) : IRecordEvent
{
    public string Type => "procedure-group.written";
}
