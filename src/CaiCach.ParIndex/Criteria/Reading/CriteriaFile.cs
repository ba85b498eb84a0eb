using System.Text;
using System.Text.Json;
using CaiCach.Kernel.Sheets;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>Reads a set from JSON, or from the table of an XLSX or DOCX file. What it is shows in its content. See data/index/README.md.</summary>
public static class CriteriaFile
{
    const int MostNodes = 2000;

    /// <exception cref="CriteriaFileException">It is none of them, or has no table of criteria.</exception>
    public static CriteriaDraft Read(byte[] content)
    {
        if (content.AsSpan().StartsWith("PK"u8))
        {
            try
            {
                return new CriteriaTable(TableFile.Read(new MemoryStream(content))).Draft();
            }
            catch (TableFileException wrong)
            {
                throw new CriteriaFileException(wrong.Message, wrong);
            }
        }

        return Json(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'));
    }

    static CriteriaDraft Json(string text)
    {
        try
        {
            var draft = JsonSerializer.Deserialize<CriteriaDraft>(NormalText.Composed(text), RuleJson.Options);
            List<DraftCriterion> nodes = draft is null ? [] : [.. Flat(draft.Criteria)];
            return nodes.Count > MostNodes ? throw new CriteriaFileException($"Tệp có {nodes.Count} mục, tối đa {MostNodes}.") : nodes.Count > 0 ? draft! with { Criteria = nodes } : throw new CriteriaFileException("Tệp JSON không có danh sách “criteria”.");
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            throw new CriteriaFileException($"Tệp không phải JSON, XLSX hay DOCX đọc được: {wrong.Message}", wrong);
        }
    }

    static IEnumerable<DraftCriterion> Flat(IEnumerable<DraftCriterion> nodes) => nodes.SelectMany(n => n is null ? throw new JsonException("criteria: null") : Flat(n.Criteria).Prepend(n with { Criteria = [] }));
}
