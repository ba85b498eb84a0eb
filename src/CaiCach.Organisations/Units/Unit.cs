namespace CaiCach.Organisations.Units;

/// <summary>An agency, or a part of one, for the period in which it existed.</summary>
public sealed class Unit
{
    public Guid Id { get; set; }

    /// <summary>Agencies: the identifier of Decision 20/2020/QĐ-TTg, such as <c>H45.20</c>. Parts of an agency: an internal key below it.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string ShortName { get; set; } = "";

    public UnitKind Kind { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>The agency it belongs to; its own id for an agency.</summary>
    public Guid AgencyId { get; set; }

    public int Sort { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day it existed; null while it does.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Address printed on slips.</summary>
    public string? Address { get; set; }

    /// <summary>Telephone printed on slips.</summary>
    public string? Phone { get; set; }

    public string SearchKey { get; set; } = "";

    public bool IsOpenOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    /// <summary>A copy that is called otherwise.</summary>
    internal Unit Called(UnitName name)
    {
        var copy = (Unit)MemberwiseClone();
        (copy.Name, copy.ShortName, copy.Address, copy.Phone) = (name.Name, name.ShortName, name.Address, name.Phone);
        return copy;
    }
}
