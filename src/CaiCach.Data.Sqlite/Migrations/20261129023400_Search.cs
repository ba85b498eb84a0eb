using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaiCach.Data.Sqlite.Migrations;

/// <summary>What the model cannot say: how dossiers are found by pieces of their search key, and by the applicant's number, which is part of a complex property. A later migration that rebuilds the table has to make them again.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261129023400_Search")]
public sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("ix_dossier_dossier_applicant_number", "dossier_dossier", "applicant_number");

        // Search keys behind pieces of three letters. The trigger adds what is received.
        migrationBuilder.Sql("""
            CREATE VIRTUAL TABLE dossier_search USING fts5(dossier_id UNINDEXED, search_key, tokenize = 'trigram', detail = none, columnsize = 0);
            CREATE TRIGGER dossier_search_insert AFTER INSERT ON dossier_dossier BEGIN
                INSERT INTO dossier_search (dossier_id, search_key) VALUES (new.id, new.search_key);
            END;
            CREATE TRIGGER dossier_search_update AFTER UPDATE OF search_key ON dossier_dossier WHEN old.search_key <> new.search_key BEGIN
                DELETE FROM dossier_search WHERE dossier_id = old.id;
                INSERT INTO dossier_search (dossier_id, search_key) VALUES (new.id, new.search_key);
            END;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER dossier_search_insert; DROP TRIGGER dossier_search_update; DROP TABLE dossier_search;");
        migrationBuilder.DropIndex("ix_dossier_dossier_applicant_number", "dossier_dossier");
    }
}
