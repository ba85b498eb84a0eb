namespace CaiCach.Procedures.Regimes;

/// <summary>A form that is used from a day on.</summary>
public sealed record EnteredForm(FormKind Kind, string Citation, string Name, DateOnly ValidFrom);
