using CaiCach.Kernel.Data;

namespace CaiCach.Procedures.Publishing;

/// <summary>Quyết định công bố: a signed decision that brings versions into force or abolishes procedures, and has to be in the national database within days.</summary>
public sealed class Publication : IVersioned
{
    public Guid Id { get; set; }

    /// <summary>Số, ký hiệu: <c>1234/QĐ-UBND</c>.</summary>
    public string Number { get; set; } = "";

    public DateOnly SignedOn { get; set; }

    /// <summary>Which term it has.</summary>
    public PublicationDuty Duty { get; set; } = PublicationDuty.Province;

    /// <summary>The agency that prepared it, whose share of publication in time it counts for.</summary>
    public Guid? AgencyId { get; set; }

    /// <summary>The signed document in the store.</summary>
    public string? FileHash { get; set; }

    public string? FileName { get; set; }

    /// <summary>The day it was entered in the national database of procedures; null while it is not.</summary>
    public DateOnly? EnteredOn { get; set; }

    public int Version { get; set; }
}
