namespace CaiCach.Organisations.Units;

/// <summary>Why a unit ends, and how many successors that needs. A dated row: the law can add one.</summary>
public sealed class ClosingReason
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Fewest units that must go on with its work.</summary>
    public int LeastSuccessors { get; set; }

    /// <summary>Most of them; null: as many as needed.</summary>
    public int? MostSuccessors { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string LegalSource { get; set; } = "";

    /// <summary>What is wrong with that many successors; null when nothing is.</summary>
    public string? Wrong(int successors) => successors < LeastSuccessors ? $"{Name} cần ít nhất {LeastSuccessors} đơn vị kế thừa, đang có {successors}."
        : successors > MostSuccessors ? $"{Name} chỉ có {MostSuccessors} đơn vị kế thừa, đang có {successors}." : null;

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}
