namespace CaiCach.Procedures.Regimes;

/// <summary>Lý do tạm dừng: a cause for which the law lets the time of a dossier stand still. Nothing else stops it.</summary>
public sealed class PauseCause
{
    public Guid Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>The article and text that allow it.</summary>
    public string Source { get; set; } = "";

    public string? Note { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && !(ValidTo < day);
}
