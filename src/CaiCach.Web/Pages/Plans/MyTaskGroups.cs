using CaiCach.ReformPlans.Listing;

namespace CaiCach.Web.Pages.Plans;

/// <summary>A person's open tasks under headings: the own ones, those that wait to be given to somebody, those of the unit or agency.</summary>
public static class MyTaskGroups
{
    public static IReadOnlyList<(string Heading, IReadOnlyList<MyTaskRow> Rows)> Of(IReadOnlyList<MyTaskRow> rows) =>
    [
        .. Waiting(rows),
        .. Filled(("Của đơn vị, cơ quan", [.. rows.Where(r => !r.IsMine && r.ResponsibleOfficialId is not null)])),
    ];

    /// <summary>Only what waits for this person: as many as the menu counts.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<MyTaskRow> Rows)> Waiting(IReadOnlyList<MyTaskRow> rows) =>
    [
        .. Filled(("Của tôi", [.. rows.Where(r => r.IsMine)]), ("Chưa giao cho ai", [.. rows.Where(r => !r.IsMine && r.ResponsibleOfficialId is null)])),
    ];

    static IEnumerable<(string Heading, IReadOnlyList<MyTaskRow> Rows)> Filled(params (string Heading, IReadOnlyList<MyTaskRow> Rows)[] groups) => groups.Where(g => g.Rows.Count > 0);
}
