namespace CaiCach.Procedures.Importing;

/// <summary>How grave a finding is.</summary>
public enum ImportFindingKind
{
    /// <summary>Phỏng đoán: read in the likeliest way, which may be wrong.</summary>
    Guess,

    /// <summary>Còn thiếu: the draft is written, but cannot come into force until somebody completes it.</summary>
    Gap,

    /// <summary>Lỗi: the record is left out.</summary>
    Wrong,
}
