namespace CaiCach.ReformPlans.Plans;

/// <summary>
/// One of the contents of state administrative reform, under the name that was valid for a period: Resolution 30c/NQ-CP for 2011–2020, Resolution 76/NQ-CP
/// for 2021–2030.
/// </summary>
public sealed class ReformContent
{
    public Guid Id { get; set; }

    /// <summary>Stable across periods where the content is the same, such as <c>procedures</c>.</summary>
    public string Code { get; set; } = "";

    public int Ordinal { get; set; }

    public string Name { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string LegalSource { get; set; } = "";

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
