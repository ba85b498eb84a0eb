using System.Globalization;
using CaiCach.Dossiers.Referring;
using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Pages.Dossiers.Referring;

/// <summary>A row of the form: an agency, what for, and the days as they were typed.</summary>
public sealed class AskedRow
{
    public Guid? AgencyId { get; set; }

    public ReferralKind Kind { get; set; }

    public string? WorkingDays { get; set; }

    /// <summary>Nobody has chosen or typed anything.</summary>
    public bool IsBlank => AgencyId is null && string.IsNullOrWhiteSpace(WorkingDays);

    public static AskedRow Of(AskedAgency asked) => new() { AgencyId = asked.AgencyId, Kind = asked.Kind, WorkingDays = asked.WorkingDays?.ToString(CultureInfo.InvariantCulture) };

    public AskedAgency ToAsked() => new(AgencyId, Kind, int.TryParse(WorkingDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null);
}
