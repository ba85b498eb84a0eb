namespace CaiCach.Procedures.Catalogue;

/// <summary>Thành phần hồ sơ: one paper that a version asks for.</summary>
public sealed class ProcedurePaper
{
    public Guid Id { get; set; }

    public Guid VersionId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>The case in which it is asked for; null: always.</summary>
    public string? CaseName { get; set; }

    public string Name { get; set; } = "";

    public int Originals { get; set; }

    public int Copies { get; set; }

    /// <summary>Name of the form to fill in, where there is one.</summary>
    public string? Form { get; set; }

    /// <summary>Where it can be taken from instead of being handed in: a database, or the national code of a result that stands in for it (MA_KQ_THAYTHE).</summary>
    public string? ReusedFrom { get; set; }
}
