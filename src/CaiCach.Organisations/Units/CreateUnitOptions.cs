namespace CaiCach.Organisations.Units;

/// <summary>What <see cref="CreateUnit"/> is told.</summary>
public sealed record CreateUnitOptions
{
    /// <summary>Agencies: the identifier of Decision 20/2020/QĐ-TTg, such as <c>H45.20</c>. Parts of an agency: an internal key below it.</summary>
    public required string? Code { get; init; }

    public required string? Name { get; init; }

    /// <summary>As in lists; the name when empty.</summary>
    public string? ShortName { get; init; }

    public required UnitKind Kind { get; init; }

    /// <summary>Code of the unit above; none for the province.</summary>
    public string? ParentCode { get; init; }

    /// <summary>First day on which it exists; today when empty. A day past is for what the product did not know.</summary>
    public DateOnly? From { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }
}
