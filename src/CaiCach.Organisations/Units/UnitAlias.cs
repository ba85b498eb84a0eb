namespace CaiCach.Organisations.Units;

/// <summary>A code under which a unit is found besides its own: the one it had before, or the one other systems use. A code is never given twice.</summary>
public sealed class UnitAlias
{
    public string Code { get; set; } = "";

    public Guid UnitId { get; set; }

    /// <summary>First day of the alias.</summary>
    public DateOnly Since { get; set; }

    public string? Note { get; set; }
}
