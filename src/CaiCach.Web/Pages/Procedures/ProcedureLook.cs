using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Publishing;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>Looks and words that the pages of procedures share.</summary>
internal static class ProcedureLook
{
    public static string Tone(VersionStanding standing) => standing switch
    {
        VersionStanding.InForce => "good",
        VersionStanding.Scheduled or VersionStanding.Draft => "warn",
        _ => "",
    };

    public static string Tone(PublicationState state) => state switch
    {
        PublicationState.InTime => "good",
        PublicationState.Waiting => "warn",
        PublicationState.Late or PublicationState.EnteredLate => "bad",
        _ => "",
    };

    public static string LevelName(UnitKind kind) => kind switch
    {
        UnitKind.Province => "UBND tỉnh",
        UnitKind.Department => "Sở, ban, ngành",
        UnitKind.District => "UBND cấp huyện",
        _ => "UBND cấp xã",
    };

    public static string Handling(ProcedureHandling h, UnitSnapshot units) =>
        (h.AgencyId is null ? "Mọi cơ quan: " + LevelName(h.AgencyKind) : units.NameOf(h.AgencyId)) + (h.DivisionName is null ? "" : ", " + h.DivisionName);

    public static string Clock(PublicationRow row) => row switch
    {
        { State: PublicationState.Waiting, DaysLeft: 0 } => "hôm nay là ngày cuối",
        { DaysLeft: > 0 and { } left } => $"còn {left} ngày làm việc",
        { DaysLeft: < 0 and { } left } => $"quá {-left} ngày làm việc",
        { State: PublicationState.WithoutTerm } => "không có thời hạn trong bảng",
        { Publication.EnteredOn: { } on } => $"nhập {CaiCach.Web.Kit.VietnameseDay.Write(on)}",
        _ => "",
    };
}
