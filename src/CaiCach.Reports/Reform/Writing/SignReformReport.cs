using System.Globalization;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;

namespace CaiCach.Reports.Reform.Writing;

/// <summary>
/// The head of the agency, for the province one of its leaders, signs. The number comes from the agency's register of outgoing documents, which numbers reports
/// of every kind in one series (Decree 30/2020/NĐ-CP, Art. 15); it is not ours to give.
/// </summary>
public sealed class SignReformReport(ReformReportChange change, PostReader posts, UnitDirectory units)
{
    const int LongestNumber = 60;

    public Task<Outcome<ReformReportChanged>> RunAsync(SignReformReportOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReportsActions.Sign, options, ReformReportState.Submitted, context, async (scope, report) =>
        {
            var snapshot = await units.GetAsync(cancellationToken);
            var post = (await posts.OfAsync(context.Actor.OfficialId, cancellationToken))
                .Where(p => p.Role is Role.AgencyHead or Role.ProvinceLeader && snapshot.Find(p.UnitId)?.AgencyId == report.AgencyId)
                .OrderByDescending(p => p.PostId == context.Actor.PostId).FirstOrDefault();
            if (post is null)
            {
                return [new Refusal("reform-report.signer_not_head", "Chỉ người đứng đầu cơ quan báo cáo, ở cấp tỉnh là lãnh đạo UBND tỉnh, ký được báo cáo.")];
            }

            var number = NormalText.Line(options.Number);
            if (number is null or { Length: > LongestNumber })
            {
                return [new Refusal("reform-report.number_missing", $"Nhập số, ký hiệu do văn thư cấp, ví dụ 125/BC-{AgencyAbbreviation.Of(snapshot[report.AgencyId])}.", nameof(options.Number))];
            }

            (report.State, report.SignedAt, report.Number) = (ReformReportState.Signed, scope.Now, number);
            (report.SignerId, report.SignerName, report.SignerTitle) = (post.OfficialId, post.Name, post.Title.ToUpper(CultureInfo.GetCultureInfo("vi-VN")));
            scope.Record(ReformReportRecord.Of(report), [new ReformReportSigned(number, report.SignerTitle)]);
            return [];
        }, cancellationToken);
}
