using CaiCach.Kernel.Actions;

namespace CaiCach.Procedures.Catalogue;

/// <summary>Another agency handles a procedure since a reorganisation.</summary>
public sealed record HandlingTransferred(Guid FromAgencyId, Guid ToAgencyId, string Decision) : IRecordEvent
{
    public string Type => "procedure.handling-transferred";
}
