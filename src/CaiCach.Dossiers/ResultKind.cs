namespace CaiCach.Dossiers;

/// <summary>What the answer is.</summary>
public enum ResultKind
{
    /// <summary>The result applied for.</summary>
    Granted,

    /// <summary>Không đủ điều kiện: refusal after appraisal; entered in the result section all the same (Article 19(8) Decree 61/2018).</summary>
    NotEligible,
}
