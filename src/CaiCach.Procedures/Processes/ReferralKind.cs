namespace CaiCach.Procedures.Processes;

/// <summary>What another agency is asked for within a dossier.</summary>
public enum ReferralKind
{
    /// <summary>Lấy ý kiến: silence past the date does not hold up the dossier (Article 19 Decree 61/2018).</summary>
    Opinion,

    /// <summary>Phối hợp giải quyết: a share of the handling, without which there is no result.</summary>
    Work,
}
