namespace CaiCach.Organisations.Units;

/// <summary>What <see cref="ImportUnits"/> is told.</summary>
public sealed record ImportUnitsOptions
{
    /// <summary>A CSV or XLSX list with the columns <c>code, name, kind</c> and, where known, <c>short_name, parent, from, address, phone</c>.</summary>
    public required byte[] File { get; init; }

    /// <summary>First day of the units whose line names none; today when empty.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only looks: everything is read and checked, nothing is written.</summary>
    public bool OnlyCheck { get; init; }
}
