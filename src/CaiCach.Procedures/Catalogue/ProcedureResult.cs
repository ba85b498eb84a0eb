namespace CaiCach.Procedures.Catalogue;

/// <summary>Kết quả thực hiện: a kind of paper that a version ends with.</summary>
public sealed class ProcedureResult
{
    public Guid Id { get; set; }

    public Guid VersionId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>National code of the kind of result, such as <c>KQ.G01.00262</c>.</summary>
    public string? Code { get; set; }

    public string Name { get; set; } = "";
}
