using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Pausing;

/// <summary>The document by which the time stops or goes on: a pause without one is no pause.</summary>
internal static class PauseDocument
{
    public static void CheckDay(Said said, DateOnly? day, DateOnly today)
    {
        if (day is null)
        {
            said.Refuse("dossier.document_day", "Cho biết ngày văn bản.", "DocumentOn");
        }
        else if (day > today)
        {
            said.Refuse("dossier.document_day", "Ngày văn bản không được sau hôm nay.", "DocumentOn");
        }
    }
}
