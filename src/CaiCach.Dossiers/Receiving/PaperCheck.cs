using CaiCach.Dossiers.Commands;
using CaiCach.Kernel;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Dossiers.Receiving;

/// <summary>Turns ticked papers into papers of the dossier.</summary>
internal static class PaperCheck
{
    public static void Add(Said said, Dossier dossier, IReadOnlyList<ReceivedPaper> received, IReadOnlyList<ProcedurePaper> asked, string? caseName)
    {
        for (var i = 0; i < received.Count; i++)
        {
            var paper = received[i];
            var known = asked.FirstOrDefault(p => p.Id == paper.ProcedurePaperId);
            if (paper.ProcedurePaperId is not null && known is null)
            {
                said.Refuse("dossier.paper_of_other_procedure", "Giấy tờ không thuộc thủ tục này.", $"Papers[{i}]");
                continue;
            }

            if (caseName is not null && known?.CaseName is { } other && other != caseName)
            {
                said.Refuse("dossier.paper_of_other_case", $"Giấy tờ này thuộc trường hợp khác: {other}.", $"Papers[{i}]");
                continue;
            }

            var name = known?.Name ?? said.Required(paper.Name, $"Papers[{i}].Name", "tên giấy tờ", 2000);
            if (paper.Originals is < 0 or > 99 || paper.Copies is < 0 or > 99 || paper.Originals + paper.Copies == 0)
            {
                said.Refuse("dossier.paper_count", "Số bản chính và bản sao từ 0 đến 99, ít nhất một bản.", $"Papers[{i}]");
            }

            dossier.Papers.Add(new DossierPaper
            {
                Id = Ids.New(dossier.ReceivedAt),
                DossierId = dossier.Id,
                Ordinal = i + 1,
                ProcedurePaperId = known?.Id,
                Name = name,
                Originals = paper.Originals,
                Copies = paper.Copies,
            });
        }

        if (received.Count == 0)
        {
            said.Refuse("dossier.no_papers", "Chưa chọn giấy tờ nào; hồ sơ phải có ít nhất một giấy tờ.", "Papers");
        }
    }
}
